import { accentCss, fileOf } from './markup.js';
import { attributesOf, type Choice } from './choice.js';
import { phpText } from './text.js';

/* The choice as a shortcode. All of it stands in the function; authors of posts may change what does no harm. */

const CHANGEABLE = ['for', 'limit', 'kind', 'level', 'layout', 'heading'];

/** The address of a file: WordPress knows where its own folder is. */
function address(choice: Choice, file: string): string {
  const path = fileOf(choice, file);
  return path.startsWith('/') ? `site_url( ${phpText(path)} )` : phpText(path);
}

/** For functions.php of a child theme, or a plugin for snippets; without "<?php", which is there already. */
export function shortcodeFunction(choice: Choice): string {
  const { preset } = choice;
  const attributes = attributesOf(choice);
  const accent = accentCss(choice);
  return [
    '// Shows a shelf of courses: [course_shelf], or [course_shelf for="data analysts" limit="3"].',
    "add_shortcode( 'course_shelf', function ( $given ) {",
    '\t$attributes = array(',
    ...attributes.map(([name, value]) => `\t\t${phpText(name)} => ${phpText(value)},`),
    '\t);',
    '\t// What a post may change; all else stays as it is here.',
    `\tforeach ( array( ${CHANGEABLE.map(phpText).join(', ')} ) as $name ) {`,
    '\t\tif ( isset( $given[ $name ] ) ) {',
    '\t\t\t$attributes[ $name ] = $given[ $name ];',
    '\t\t}',
    '\t}',
    `\twp_enqueue_script( 'course-shelf', ${address(choice, 'embed.js')}, array(), null, array( 'strategy' => 'async' ) );`,
    ...(preset || accent
      ? [
          `\twp_register_style( 'course-shelf', ${preset ? address(choice, `themes/${preset}.css`) : 'false'}, array(), null );`,
          "\twp_enqueue_style( 'course-shelf' );",
        ]
      : []),
    ...(accent
      ? [`\twp_add_inline_style( 'course-shelf', ${phpText(`course-shelf { ${accent}; }`)} );`]
      : []),
    "\t$html = '<div data-course-shelf=\"' . esc_attr( $attributes['for'] ) . '\"';",
    "\tunset( $attributes['for'] );",
    '\tforeach ( $attributes as $name => $value ) {',
    "\t\t$html .= ' data-' . $name . '=\"' . esc_attr( $value ) . '\"';",
    '\t}',
    "\treturn $html . '></div>';",
    '} );',
  ].join('\n');
}

/** What a post holds. */
export const SHORTCODE = '[course_shelf]';
