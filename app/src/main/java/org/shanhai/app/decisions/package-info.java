/// The register of decisions: what was decided, on which inputs, by whom and why. Entries are only
/// ever added. Each holds the hash of the one before, so that a changed or missing one shows; what
/// it rests on (pack, ruleset, files, the answer itself) is kept once by its content.
///
/// `DecisionRegister` is the file (SQLite) or the database (PostgreSQL), `Chain` and `Links` what
/// must hold of its entries, `Entry` what must hold of one before it is added, `Differences` where
/// two answers part. It knows JDBC and no engine.
@NullMarked
package org.shanhai.app.decisions;

import org.jspecify.annotations.NullMarked;
