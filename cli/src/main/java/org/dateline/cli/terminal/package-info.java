/**
 * Text on a terminal: what may be shown ({@code Printable}), how wide it is ({@code Cells}), in
 * which colours ({@code Style}, {@code Palette}), and how it breaks into lines ({@code
 * StyledText}).
 */
@NullMarked
package org.dateline.cli.terminal;

import org.jspecify.annotations.NullMarked;
