<?php
/**
 * Datasets in the media library: JSON files.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

add_filter(
	'upload_mimes',
	static function ( $mimes ) {
		$mimes['json'] = 'application/json';
		return $mimes;
	}
);

// PHP takes JSON for plain text. It is accepted when it can be read as JSON.
add_filter(
	'wp_check_filetype_and_ext',
	static function ( $checked, $file, $filename ) {
		if ( ! empty( $checked['type'] ) || ! preg_match( '/\.json$/i', (string) $filename ) ) {
			return $checked;
		}
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- An uploaded file of this server.
		$text = is_readable( $file ) ? file_get_contents( $file ) : '';
		if ( null === json_decode( preg_replace( '/^\xEF\xBB\xBF/', '', (string) $text ) ) ) {
			return $checked;
		}
		return array(
			'ext'             => 'json',
			'type'            => 'application/json',
			'proper_filename' => $checked['proper_filename'],
		);
	},
	10,
	3
);
