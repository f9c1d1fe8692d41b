/**
 * Writing Parquet, the tables for machines: types survive, and DuckDB, pandas, R and Spark read it as it is. Pure Java, so that a build of
 * six small tables does not have to load a database first.
 */
@NullMarked
package org.plimsoll.formats.parquet;

import org.jspecify.annotations.NullMarked;
