<?php
/**
 * Scripts and style sheets, on pages that show a map and nowhere else.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

const THEMES = array( 'clay', 'jade', 'ink', 'clinical', 'night', 'high-contrast' );

/**
 * The address of a file of the plugin.
 *
 * @param string $path From the folder of the plugin.
 */
function address( $path ) {
	return plugins_url( $path, FILE );
}

/**
 * The address of a file of the map. Its parts ask for each other by their bare names, so the version is in the path:
 * after a `?`, a browser would take the same script for another.
 *
 * @param string $path From the folder of this version.
 */
function map_address( $path ) {
	return address( 'dist/' . VERSION . "/$path" );
}

/** What pages and the editor may ask for. */
function register_scripts() {
	wp_register_script_module( 'acu-body-map', map_address( 'light/acu-body-map.js' ), array(), null );
	wp_register_style( 'acu-body-map', map_address( 'acu-body-map.css' ), array(), VERSION );
	wp_register_style( 'acu-body-map-text', address( 'block/text.css' ), array( 'acu-body-map' ), VERSION );
	foreach ( THEMES as $theme ) {
		wp_register_style( "acu-body-map-$theme", map_address( "themes/$theme.css" ), array(), VERSION );
	}
	wp_register_script(
		'acu-body-map-block',
		address( 'block/edit.js' ),
		array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-data', 'wp-element', 'wp-i18n', 'wp-url' ),
		VERSION,
		true
	);
	wp_set_script_translations( 'acu-body-map-block', 'acu-body-map', plugin_dir_path( FILE ) . 'languages' );
}

/**
 * Asks for what a map on this page needs.
 *
 * @param string $theme Its theme; empty for none.
 */
function enqueue( $theme = '' ) {
	wp_enqueue_script_module( 'acu-body-map' );
	wp_enqueue_style( 'acu-body-map-text' );
	if ( in_array( $theme, THEMES, true ) ) {
		wp_enqueue_style( "acu-body-map-$theme" );
	}
}

/**
 * Whether a text has a map in it: as a block, a shortcode or a tag.
 *
 * @param string $text Of a post, as it is saved.
 */
function has_map( $text ) {
	foreach ( array( '<!-- wp:acu-body-map/map', '[acu_body_map', '<acu-body-map', 'data-acu-body-map' ) as $sign ) {
		if ( false !== stripos( $text, $sign ) ) {
			return true;
		}
	}
	return false;
}

// The style sheet keeps the room for a map: it belongs in the head, and classic themes write that before the post.
add_action(
	'wp_enqueue_scripts',
	static function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && has_map( $post->post_content ) ) {
			enqueue( options()['theme'] );
		}
	}
);

// A tag that somebody with the right to do so has written by hand, also in a list of posts.
add_filter(
	'the_content',
	static function ( $content ) {
		if ( has_map( $content ) ) {
			enqueue( options()['theme'] );
		}
		return $content;
	},
	7
);

// In the editor and the frame of its canvas, which is a page of its own.
add_action(
	'enqueue_block_assets',
	static function () {
		if ( ! is_admin() ) {
			return;
		}
		wp_enqueue_style( 'acu-body-map' );
		foreach ( THEMES as $theme ) {
			wp_enqueue_style( "acu-body-map-$theme" );
		}
	}
);
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$options = options();
		$given   = array(
			'map'        => map_address( 'light/acu-body-map.js' ),
			'text'       => map_address( 'text/text.js' ),
			'lang'       => str_replace( '_', '-', get_locale() ),
			'theme'      => $options['theme'],
			'disclaimer' => $options['disclaimer'],
		);
		wp_add_inline_script(
			'acu-body-map-block',
			'window.acuBodyMap = ' . wp_json_encode( $given, JSON_HEX_TAG | JSON_HEX_AMP ) . ';',
			'before'
		);
	}
);
