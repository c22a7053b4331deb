/// Many questions asked side by side: a table of scenarios, each a question with its options, and
/// their answers as one table. Knows neither how a question is answered nor by how many machines.
///
/// # How to change this package
///
/// - **Ask another question in sweeps**: `ScenarioTable.QUESTIONS`.
@NullMarked
package org.shanhai.app.sweep;

import org.jspecify.annotations.NullMarked;
