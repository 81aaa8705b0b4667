<?php
/**
 * What WordPress does to text, undone where it damages a map.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/**
 * A value of a shortcode as it was typed: editors turn straight quotes into curly ones and `x` into `×`.
 *
 * @param string $value As WordPress hands it over.
 */
function plain( $value ) {
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( $value, " \t\n\r\0\x0B\"'“”„‟″‘’‚′«»" );
}

// Neither are quotes and dashes inside a map set like those of prose, nor does a tag of its own get paragraphs.
add_filter(
	'no_texturize_tags',
	static function ( $tags ) {
		return array_merge( $tags, array( 'acu-body-map' ) );
	}
);
add_filter(
	'no_texturize_shortcodes',
	static function ( $shortcodes ) {
		return array_merge( $shortcodes, array( 'acu_body_map' ) );
	}
);
