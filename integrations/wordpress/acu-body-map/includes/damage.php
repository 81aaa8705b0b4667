<?php
/**
 * What WordPress does to text, kept from maps or undone.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/** Quotes that word processors and editors write. */
const QUOTES = '“”„‟″«»';

/**
 * The value of a shortcode's attribute as it was typed.
 *
 * @param string $value As WordPress hands it over.
 */
function plain( $value ) {
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	return trim( (string) preg_replace( '/^[\s"\'' . QUOTES . '‘’′]+|[\s"\'' . QUOTES . '‘’′]+$/u', '', $value ) );
}

/**
 * Attributes in curly quotes, in straight ones: WordPress would end such a value at its first space.
 *
 * @param string $text The attributes of a shortcode or of a tag.
 */
function in_straight_quotes( $text ) {
	$decoded = str_replace( array( '&#8220;', '&#8221;', '&#8243;', '&ldquo;', '&rdquo;', '&Prime;', '&quot;', '&#34;' ), array( '“', '”', '″', '“', '”', '″', '”', '”' ), $text );
	$mended  = preg_replace( '/=\s*[' . QUOTES . ']\s*([^' . QUOTES . '"<>]*)[' . QUOTES . ']/u', '="$1"', $decoded );
	return null === $mended || $mended === $decoded ? $text : $mended;
}

/**
 * JSON that stands between the ends of a shortcode; empty when something else does.
 *
 * @param string $content With the paragraphs and entities that editors have put in.
 */
function data_in( $content ) {
	$json = trim( html_entity_decode( preg_replace( '#</?(?:p|br|pre|code)\s*/?>#i', ' ', $content ), ENT_QUOTES | ENT_HTML5, 'UTF-8' ), " \t\n\r\0\x0B\u{A0}" );
	if ( ! preg_match( '/^[\[{]/', $json ) ) {
		return '';
	}
	$straight = preg_replace( '/[' . QUOTES . ']/u', '"', $json );
	// Where it cannot be mended, the map says what is wrong with it, and where.
	return null === json_decode( $json ) && null !== json_decode( (string) $straight ) ? (string) $straight : $json;
}

// Neither do quotes and dashes inside a map change.
add_filter( 'no_texturize_tags', static fn( $tags ) => array_merge( $tags, array( 'acu-body-map' ) ) );
add_filter( 'no_texturize_shortcodes', static fn( $shortcodes ) => array_merge( $shortcodes, array( 'acu_body_map' ) ) );

// A shortcode in curly quotes is read once more, in straight ones.
add_filter(
	'pre_do_shortcode_tag',
	static function ( $output, $tag, $attributes, $found ) {
		$straight = 'acu_body_map' === $tag ? in_straight_quotes( $found[3] ) : $found[3];
		return $straight === $found[3] ? $output : render_shortcode( shortcode_parse_atts( $straight ), isset( $found[5] ) ? $found[5] : null );
	},
	10,
	4
);

/**
 * A tag that was written by hand, in straight quotes, and its data without the paragraphs that an editor has put there.
 *
 * @param string $tag From its beginning to its end.
 */
function mended( $tag ) {
	$tag = preg_replace_callback( '#^<acu-body-map\b[^>]*>#i', static fn( $found ) => in_straight_quotes( $found[0] ), $tag );
	return preg_replace_callback(
		'#(?:<p>\s*)?(<script\b[^>]*\bapplication/json\b[^>]*>)(.*?)</script>(?:\s*</p>)?#is',
		static fn( $found ) => $found[1] . preg_replace( '#<br\s*/?>(?=\s)|</?p>(?=\s|$)#i', '', $found[2] ) . '</script>',
		$tag
	);
}

/** The maps of a post that are kept from what WordPress does to text. */
final class Kept {
	/**
	 * Each map, by the element that stands for it meanwhile.
	 *
	 * @var string[]
	 */
	private static $maps = array();

	/**
	 * Keeps a map.
	 *
	 * @param string $map As HTML.
	 * @return string What stands for it: an element that paragraphs go around.
	 */
	public static function keep( $map ) {
		$place                = sprintf( '<div class="%s"></div>', wp_unique_id( 'acu-body-map-kept-' ) );
		self::$maps[ $place ] = $map;
		return $place;
	}

	/**
	 * Puts the maps back into a text.
	 *
	 * @param string $text With what stands for them.
	 */
	public static function put_back( $text ) {
		return strtr( $text, self::$maps );
	}
}

// Before blocks are drawn (9), and after shortcodes (11).
add_filter(
	'the_content',
	static function ( $content ) {
		if ( false === stripos( $content, 'acu' ) ) {
			return $content;
		}
		$content = preg_replace_callback( '#<acu-body-map\b.*?</acu-body-map>#is', static fn( $found ) => Kept::keep( mended( $found[0] ) ), $content );
		return preg_replace_callback(
			'/' . get_shortcode_regex( array( 'acu_body_map' ) ) . '/s',
			static function ( $found ) {
				// In two pairs of brackets, a shortcode is written about.
				if ( '[' === $found[1] ) {
					return $found[0];
				}
				// A no-break space, which editors like to put there, would be a letter of the name.
				return Kept::keep( do_shortcode( str_replace( "[acu_body_map\u{A0}", '[acu_body_map ', $found[0] ) ) );
			},
			$content
		);
	},
	8
);
add_filter( 'the_content', array( Kept::class, 'put_back' ), 12 );
