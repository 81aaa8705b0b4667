<?php
/**
 * The page of settings: a theme for maps that name none, and a disclaimer after the map's own.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/** The settings, with defaults. */
function options() {
	$saved = get_option( OPTION, array() );
	return array_merge(
		array(
			'theme'      => '',
			'disclaimer' => '',
		),
		is_array( $saved ) ? $saved : array()
	);
}

/**
 * What may be saved of what was sent.
 *
 * @param mixed $sent From the form.
 */
function sanitized( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$theme = isset( $sent['theme'] ) ? sanitize_key( $sent['theme'] ) : '';
	return array(
		'theme'      => in_array( $theme, THEMES, true ) ? $theme : '',
		'disclaimer' => isset( $sent['disclaimer'] ) ? sanitize_textarea_field( $sent['disclaimer'] ) : '',
	);
}

add_action(
	'admin_init',
	static function () {
		register_setting(
			'acu_body_map',
			OPTION,
			array(
				'type'              => 'object',
				'sanitize_callback' => __NAMESPACE__ . '\sanitized',
				'default'           => array(),
			)
		);
	}
);

add_action(
	'admin_menu',
	static function () {
		add_options_page(
			__( 'Acu Body Map', 'acu-body-map' ),
			__( 'Acu Body Map', 'acu-body-map' ),
			'manage_options',
			'acu-body-map',
			__NAMESPACE__ . '\settings_page'
		);
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$link = sprintf( '<a href="%s">%s</a>', esc_url( admin_url( 'options-general.php?page=acu-body-map' ) ), esc_html__( 'Settings', 'acu-body-map' ) );
		return array_merge( array( $link ), $links );
	}
);

/** Names of the themes, as people read them. */
function theme_names() {
	return array(
		'clay'          => __( 'Clay', 'acu-body-map' ),
		'jade'          => __( 'Jade', 'acu-body-map' ),
		'ink'           => __( 'Ink', 'acu-body-map' ),
		'clinical'      => __( 'Clinical', 'acu-body-map' ),
		'night'         => __( 'Night', 'acu-body-map' ),
		'high-contrast' => __( 'High contrast', 'acu-body-map' ),
	);
}

/** The page itself. */
function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$options = options();
	?>
	<div class="wrap">
		<h1><?php esc_html_e( 'Acu Body Map', 'acu-body-map' ); ?></h1>
		<form action="options.php" method="post">
			<?php settings_fields( 'acu_body_map' ); ?>
			<table class="form-table" role="presentation">
				<tr>
					<th scope="row"><label for="acu-theme"><?php esc_html_e( 'Theme', 'acu-body-map' ); ?></label></th>
					<td>
						<select id="acu-theme" name="<?php echo esc_attr( OPTION ); ?>[theme]">
							<option value=""><?php esc_html_e( 'The colours of the page', 'acu-body-map' ); ?></option>
							<?php foreach ( theme_names() as $theme => $name ) : ?>
								<option value="<?php echo esc_attr( $theme ); ?>" <?php selected( $options['theme'], $theme ); ?>><?php echo esc_html( $name ); ?></option>
							<?php endforeach; ?>
						</select>
						<p class="description"><?php esc_html_e( 'For maps that name no theme themselves.', 'acu-body-map' ); ?></p>
					</td>
				</tr>
				<tr>
					<th scope="row"><label for="acu-disclaimer"><?php esc_html_e( 'Disclaimer', 'acu-body-map' ); ?></label></th>
					<td>
						<textarea id="acu-disclaimer" class="large-text" rows="4" name="<?php echo esc_attr( OPTION ); ?>[disclaimer]"><?php echo esc_textarea( $options['disclaimer'] ); ?></textarea>
						<p class="description"><?php esc_html_e( 'Plain text. It stands after the map’s own, which stays.', 'acu-body-map' ); ?></p>
					</td>
				</tr>
			</table>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
