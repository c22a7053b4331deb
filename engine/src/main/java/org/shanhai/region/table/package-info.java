/// How the record of a row says what its table is: a name and a key on the record ([OfTable]), and
/// of each component what its column holds ([InColumn]). What the Java type tells is not said
/// again: a number is not negative and must be there, an `Optional` may be empty, an enum is one of
/// its words.
///
/// # How to change this package
///
/// - **Add a table of packs**: a record that is a `Row`: `OfTable` says its name and key,
///   `InColumn` what a component holds where name and type do not; a line of `RowKinds`; words
///   `message.purpose.…` (what it is for) and `message.column.…` (what its columns mean): four
///   files. `RowMaker` makes the rows, `KeptTables` works out what takes more than a cell. Who
///   needs it asks `region.all(Vacancy.class)`; only what a region looks into, as zones by place,
///   is a part of `Region` by name. `-Dcases.update=true` writes `docs/pack-format`.
@NullMarked
package org.shanhai.region.table;

import org.jspecify.annotations.NullMarked;
