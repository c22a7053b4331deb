/// Registers of firms as offices have them: whose industry is told from name and scope of business,
/// and what was seen where. Reading a firm is a pure function of its row.
///
/// [Classifier] reads the industry from a dictionary of words in name and scope ([ScopeReader]):
/// what is made weighs 1.3 times what is served, the name as much as a first line, each further
/// line .4 of the one before ([LineEvidence]). What many words contradict stays unclear. A code of
/// the register goes before.
///
/// # How to change this package
///
/// - **Teach the reading a word, or mend one**: a row of the pack's `words.csv`, or of a pack of
///   one's own on it; `import register --labels` measures the change.
/// - **Change how a scope of business is read**: phrases and their verbs in `ScopeReader`, what
///   they weigh in `LineEvidence`, what decides in `Classifier`.
/// - **Add a column registers may have**: `RegisterField` (its usual names), `FirmReader`, words
///   `register.field.…`: three files.
@NullMarked
package org.shanhai.register;

import org.jspecify.annotations.NullMarked;
