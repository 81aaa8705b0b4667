<?php
/**
 * The tag of a map, as a block or a shortcode asks for it. The map itself is drawn by its script; what is inside the
 * tag is read where there is none.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/** Attributes of the tag that a post may set, by the names that the block has for them. */
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
	if ( is_feed() && '' !== $content ) {
		return $content;
	}
	$options    = options();
	$attributes = '';
	foreach ( ATTRIBUTES as $name => $attribute ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( '' !== $value ) {
			$attributes .= sprintf( ' %s="%s"', $attribute, attribute_value( $name, $value ) );
		}
	}
	if ( ! empty( $given['meridians'] ) ) {
		$attributes .= ' meridians';
	}
	$theme = isset( $given['theme'] ) && in_array( $given['theme'], THEMES, true ) ? $given['theme'] : $options['theme'];
	// A theme colours all maps of a page that name none: this one has none, whatever another map brings.
	$attributes .= sprintf( ' class="acu-theme-%s"', esc_attr( '' === $theme ? 'none' : $theme ) );
	enqueue( $theme );
	$disclaimer = '' === $options['disclaimer'] ? '' : sprintf( '<p slot="disclaimer">%s</p>', esc_html( $options['disclaimer'] ) );
	return "<acu-body-map$attributes>$content$disclaimer</acu-body-map>";
}

/**
 * The value of an attribute as it is written.
 *
 * @param string $name  As the block names it.
 * @param string $value What it says.
 */
function attribute_value( $name, $value ) {
	$escaped = 'src' === $name ? esc_url( $value, array( 'http', 'https' ) ) : esc_attr( $value );
	// Brackets in data are not the beginning of a shortcode.
	return strtr( $escaped, array( '[' => '&#91;', ']' => '&#93;' ) );
}

/**
 * A block. What was saved with it is the map as text, in tags that any author may post.
 *
 * @param array  $attributes Of the block.
 * @param string $content    What was saved: an element, with the text inside.
 */
function render_block( $attributes, $content ) {
	$saved = wp_kses_post( (string) $content );
	if ( preg_match( '#^\s*(<div\b[^>]*>)(.*)</div>\s*$#s', $saved, $found ) ) {
		return $found[1] . tag( (array) $attributes, trim( $found[2] ) ) . '</div>';
	}
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), tag( (array) $attributes ) );
}

/**
 * A shortcode: `[acu_body_map points="BL23 LI4" topic="low-back"]`, with the attributes of the tag. Between it and
 * `[/acu_body_map]` stands what is read without script, or data.
 *
 * @param array|string $attributes As WordPress reads them: names in lower case.
 * @param string|null  $content    What stands between.
 */
function render_shortcode( $attributes, $content = null ) {
	$names = array();
	foreach ( array_merge( array_keys( ATTRIBUTES ), array( 'theme', 'meridians' ) ) as $name ) {
		$names[ strtolower( $name ) ] = $name;
	}
	$given = array();
	foreach ( (array) $attributes as $name => $value ) {
		// A word alone, such as `meridians`, comes with a number for a name.
		$written = str_replace( array( '-', '_' ), '', strtolower( is_int( $name ) ? (string) $value : $name ) );
		if ( isset( $names[ $written ] ) ) {
			$given[ $names[ $written ] ] = is_int( $name ) ? true : plain( (string) $value );
		}
	}
	$data = null === $content ? '' : data_in( $content );
	if ( '' !== $data ) {
		$given['data'] = $data;
		$content       = '';
	}
	$text = null === $content ? '' : trim( wp_kses_post( wpautop( do_shortcode( $content ) ) ) );
	return tag( $given, '' === $text ? without_script( $given ) : $text );
}

/**
 * One sentence for readers without script, where an author has written none.
 *
 * @param array $given By the names of the block's attributes.
 */
function without_script( array $given ) {
	$points = isset( $given['points'] ) ? $given['points'] : '';
	$text   = '' === $points
		? __( 'A map of acupressure points is here when JavaScript is on.', 'acu-body-map' )
		/* translators: %s: codes of points, such as "BL23 LI4". */
		: sprintf( __( 'A map of the acupressure points %s is here when JavaScript is on.', 'acu-body-map' ), $points );
	return sprintf( '<p>%s</p>', esc_html( $text ) );
}

// Those who may not post any HTML may post the tag: its attributes can do no harm, and scripts inside it are removed.
add_filter(
	'wp_kses_allowed_html',
	static function ( $tags, $context ) {
		if ( 'post' === $context ) {
			$tags['acu-body-map'] = array_fill_keys( array_merge( array_values( ATTRIBUTES ), array( 'meridians', 'class', 'id' ) ), true );
		}
		return $tags;
	},
	10,
	2
);
