/// The workbench: serves the answers of the command line and the pages that show them.
///
/// It knows HTTP and nothing of the engine: whoever makes it hands in how questions are asked
/// ([org.shanhai.app.serve.Asking]) and what is known of the region.
@NullMarked
package org.shanhai.app.serve;

import org.jspecify.annotations.NullMarked;
