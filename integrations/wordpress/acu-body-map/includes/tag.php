<?php
/**
 * The tag of a map, as a block or a shortcode asks for it. The map itself is drawn by its script; what is inside the
 * tag is read where there is none.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/** Attributes of the tag that a post may set: those of the block, by the attribute that each becomes. */
const ATTRIBUTES = array(
	'points'       => 'points',
	'codes'        => 'codes',
	'topic'        => 'topic',
	'topics'       => 'topics',
	'figure'       => 'figure',
	'layout'       => 'layout',
	'view'         => 'view',
	'selected'     => 'selected',
	'routine'      => 'routine',
	'lang'         => 'lang',
	'headingLevel' => 'heading-level',
	'src'          => 'src',
	'data'         => 'data',
);

/**
 * The tag of a map.
 *
 * @param array  $given   By the names of the block's attributes.
 * @param string $content What is read without script: safe HTML.
 */
function tag( array $given, $content = '' ) {
	$options    = options();
	$attributes = '';
	foreach ( ATTRIBUTES as $name => $attribute ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' === $value ) {
			continue;
		}
		$value       = 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
		$attributes .= sprintf( ' %s="%s"', $attribute, $value );
	}
	if ( ! empty( $given['meridians'] ) ) {
		$attributes .= ' meridians';
	}
	$theme       = ! empty( $given['theme'] ) ? $given['theme'] : $options['theme'];
	$theme       = in_array( $theme, THEMES, true ) ? $theme : '';
	$attributes .= '' === $theme ? '' : sprintf( ' class="acu-theme-%s"', esc_attr( $theme ) );
	enqueue( $given, $theme );
	$disclaimer = '' === $options['disclaimer'] ? '' : sprintf( '<p slot="disclaimer">%s</p>', esc_html( $options['disclaimer'] ) );
	return "<acu-body-map$attributes>$content$disclaimer</acu-body-map>";
}

/**
 * A block. What was saved with it is the map as text, in tags that any author may post.
 *
 * @param array  $attributes Of the block.
 * @param string $content    What was saved.
 */
function render_block( $attributes, $content ) {
	$text = trim( wp_kses_post( inner_html( (string) $content ) ) );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), tag( (array) $attributes, $text ) );
}

/**
 * What is inside the element around a saved block.
 *
 * @param string $content What was saved.
 */
function inner_html( $content ) {
	return preg_match( '#^\s*<div[^>]*>(.*)</div>\s*$#s', $content, $found ) ? $found[1] : $content;
}

/**
 * A shortcode: `[acu_body_map points="BL23 LI4" topic="low-back"]`, with the attributes of the tag; between it and
 * `[/acu_body_map]` stands what is read without script.
 *
 * @param array|string $attributes As WordPress reads them: names in lower case.
 * @param string|null  $content    What stands between.
 */
function render_shortcode( $attributes, $content = null ) {
	$given = array();
	foreach ( (array) $attributes as $name => $value ) {
		if ( is_int( $name ) ) {
			// A word alone, such as `meridians`.
			$name  = (string) $value;
			$value = true;
		}
		$name = str_replace( array( '-', '_' ), '', strtolower( $name ) );
		foreach ( array_merge( array_keys( ATTRIBUTES ), array( 'theme', 'meridians' ) ) as $known ) {
			if ( strtolower( $known ) === $name ) {
				$given[ $known ] = is_string( $value ) ? plain( $value ) : $value;
			}
		}
	}
	$text = null === $content ? '' : wp_kses_post( do_shortcode( shortcode_unautop( $content ) ) );
	return tag( $given, $text );
}
