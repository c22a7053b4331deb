/// The register of decisions: what was decided, on which inputs, by whom and why. Entries are only
/// ever added. Each holds the hash of the one before, so that a changed or missing one shows; what
/// it rests on (pack, ruleset, files, the answer itself) is kept once by its content.
///
/// `DecisionRegister` is the file (SQLite) or the database (PostgreSQL), `Chain` and `EntryLinks`
/// what must hold of its entries, `Entry` what must hold of one before it is added, `Differences`
/// where two answers part. It knows JDBC and no engine.
///
/// SQLite keeps a rollback journal (`synchronous = EXTRA`), not a log beside the file, so that the
/// register is one file; writers of PostgreSQL take one lock, so that numbers have no gaps.
/// Columns beside the JSON text of an entry are for searching, and `verify` holds them to it. A
/// chain cannot tell that its end was cut and its noted end moved: whoever notes the hash told on
/// recording can.
///
/// # How to change this package
///
/// - **Record more of a decision**: `Recorder` (what), `DecisionsSheet` (how it is shown); what it
///   is worked out again from: `Recomputation`.
/// - **Change the form of the register**: `Dialect` (tables), `RegisterTables`,
///   `DecisionRegister.FORM`: an older program then refuses it. What must hold of entries:
///   `EntryLinks`; before one is added: `Entry`.
@NullMarked
package org.shanhai.app.decisions;

import org.jspecify.annotations.NullMarked;
