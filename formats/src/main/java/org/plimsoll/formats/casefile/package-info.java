/**
 * The case folder to and from core values. Each file has one reader, which also declares the file's columns; {@code case.yaml} is declared in
 * {@link org.plimsoll.formats.casefile.CaseYamlFormat}. The reference page and the JSON Schema are made from the same declarations. Only the
 * meaning of the case's own files comes in here; the syntax of CSV, YAML and GeoJSON is read by the neighbouring packages.
 */
@NullMarked
package org.plimsoll.formats.casefile;

import org.jspecify.annotations.NullMarked;
