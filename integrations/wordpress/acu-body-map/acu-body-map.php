<?php
/**
 * Plugin Name: Acu Body Map
 * Description: Shows where to press, how, and for how long: a map of the body with acupressure points, as a block or by shortcode.
 * Version: 0.1.0
 * Requires at least: 6.5
 * Requires PHP: 7.4
 * License: MIT
 * License URI: https://opensource.org/license/mit
 * Text Domain: acu-body-map
 * Domain Path: /languages
 *
 * @package AcuBodyMap
 */

namespace AcuBodyMap;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;
/** The only option of the plugin. */
const OPTION = 'acu_body_map';

require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/scripts.php';
require_once __DIR__ . '/includes/tag.php';
require_once __DIR__ . '/includes/damage.php';
require_once __DIR__ . '/includes/uploads.php';

add_action(
	'init',
	static function () {
		// Before 6.8, WordPress finds by itself only the translations that it has fetched.
		load_plugin_textdomain( 'acu-body-map', false, dirname( plugin_basename( FILE ) ) . '/languages' );
		register_scripts();
		register_block_type( __DIR__ . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
		add_shortcode( 'acu_body_map', __NAMESPACE__ . '\render_shortcode' );
	}
);
