/**
 * Reading workbooks (XLSX), because that is what analysts keep their lists in. Cells come out as text that a CSV file can hold without loss:
 * days in ISO form, numbers as a person would write them. Macros, links and formulas are never run; a formula counts with the value it had
 * when the file was saved.
 */
@NullMarked
package org.plimsoll.formats.spreadsheet;

import org.jspecify.annotations.NullMarked;
