<?php
/**
 * Scripts and style sheets, on pages that show a map and nowhere else.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

const THEMES = array( 'clay', 'jade', 'ink', 'clinical', 'night', 'high-contrast' );

/** The address of a file of the plugin. */
function address( $path ) {
	return plugins_url( $path, FILE );
}

/** What pages and the editor may ask for. */
function register_scripts() {
	wp_register_script_module( 'acu-body-map', address( 'dist/light/acu-body-map.js' ), array(), VERSION );
	wp_register_style( 'acu-body-map', address( 'dist/acu-body-map.css' ), array(), VERSION );
	foreach ( THEMES as $theme ) {
		wp_register_style( "acu-body-map-$theme", address( "dist/themes/$theme.css" ), array(), VERSION );
	}
	// The canvas of the editor is a frame, which script modules do not reach: the map as a classic script.
	wp_register_script( 'acu-body-map-classic', address( 'dist/acu-body-map.iife.js' ), array(), VERSION, true );
	wp_register_script( 'acu-body-map-static', address( 'dist/static.iife.js' ), array(), VERSION, true );
}

/**
 * Asks for what a map on this page needs.
 *
 * @param array  $given Attributes of the block.
 * @param string $theme Its theme; empty for none.
 */
function enqueue( array $given, $theme ) {
	wp_enqueue_script_module( 'acu-body-map' );
	wp_enqueue_style( 'acu-body-map' );
	if ( '' !== $theme ) {
		wp_enqueue_style( "acu-body-map-$theme" );
	}
}

// A tag that somebody with the right to do so has written by hand.
add_filter(
	'the_content',
	static function ( $content ) {
		if ( false !== stripos( $content, '<acu-body-map' ) || false !== stripos( $content, 'data-acu-body-map' ) ) {
			enqueue( array(), '' );
		}
		return $content;
	},
	9
);

// In the editor and its frame.
add_action(
	'enqueue_block_assets',
	static function () {
		if ( ! is_admin() ) {
			return;
		}
		wp_enqueue_script( 'acu-body-map-classic' );
		foreach ( THEMES as $theme ) {
			wp_enqueue_style( "acu-body-map-$theme" );
		}
	}
);
