<?php
/**
 * Datasets in the media library: JSON files, of those who may upload.
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

/** The most that a map reads, in bytes. */
const LARGEST = 1048576;

add_filter( 'upload_mimes', static fn( $mimes ) => $mimes + array( 'json' => 'application/json' ) );

/**
 * The text of an uploaded file, without the mark that some editors begin it with.
 *
 * @param string $path Of the file.
 */
function text_of( $path ) {
	// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this server.
	$text = is_readable( $path ) ? file_get_contents( $path ) : '';
	return preg_replace( '/^\xEF\xBB\xBF/', '', (string) $text );
}

// What is wrong with a file is said when it is uploaded, not by a map that stays empty.
add_filter(
	'wp_handle_upload_prefilter',
	static function ( $file ) {
		if ( ! empty( $file['error'] ) || ! preg_match( '/\.json$/i', (string) $file['name'] ) ) {
			return $file;
		}
		$data = json_decode( text_of( $file['tmp_name'] ), true );
		if ( null === $data ) {
			/* translators: %s: what is wrong, in English. */
			$file['error'] = sprintf( __( 'This file is not JSON: %s.', 'acu-body-map' ), json_last_error_msg() );
		} elseif ( is_array( $data ) && isset( $data['points'] ) && filesize( $file['tmp_name'] ) > LARGEST ) {
			$file['error'] = __( 'This file is larger than 1 MB, the most that a map reads.', 'acu-body-map' );
		}
		return $file;
	}
);

// To PHP, JSON may be plain text. It is accepted when it can be read as JSON.
add_filter(
	'wp_check_filetype_and_ext',
	static function ( $checked, $file, $filename ) {
		if ( ! empty( $checked['type'] ) || ! preg_match( '/\.json$/i', (string) $filename ) || null === json_decode( text_of( $file ) ) ) {
			return $checked;
		}
		return array_merge(
			$checked,
			array(
				'ext'  => 'json',
				'type' => 'application/json',
			)
		);
	},
	10,
	3
);
