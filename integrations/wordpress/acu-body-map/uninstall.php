<?php
/**
 * Leaves nothing behind: the settings go, on every site of a network. Maps in posts stay as the text saved with them.
 *
 * @package AcuBodyMap
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $acu_body_map_site ) {
		switch_to_blog( $acu_body_map_site );
		delete_option( 'acu_body_map' );
		restore_current_blog();
	}
} else {
	delete_option( 'acu_body_map' );
}
