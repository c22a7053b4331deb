/// The workbench: serves the answers of the command line and the pages that show them.
///
/// It knows HTTP and nothing of the engine: whoever makes it hands in how questions are asked
/// ([org.shanhai.app.serve.Asking]) and what is known of the region.
///
/// Models hold what they solved and are not for several threads, so they are asked one question
/// after the other; [Lane] gives quick ones threads of their own. Only GET is answered, to this
/// machine, and POST where data are sent ([Guard]). That a browser has gone is known only from
/// writing to it, so an answer that takes long is told as events, five times a second
/// ([EventStream]). All readings of a character are searched, at the most six spellings a name
/// ([Pinyin]). Borders are made when asked, on a grid of 8,192 steps, each line once; rings run
/// clockwise, against RFC 7946, as d3-geo takes the globe for round ([Topology]).
///
/// A view is the answer with its titles and texts; pages render parts they know by key in a way of
/// their own and all others generically. Drawings are SVG sized in pixels of the room there is, so
/// that letters stay 12 px at any width; each has a sentence, a table and steps of the keyboard.
/// What is taken along is what stands on the page: computed style is written into a copy as
/// attributes. The darkness of an area says how well an industry is known to be there, its
/// hatching how its size is known.
///
/// # How to change this package
///
/// - **Add a file that is asked by an address**: the `Papers` of the question, `ServedQuestions`
///   (`paper`, `papers`), the forms in `Form`.
/// - **Change the map of the workbench**: borders: `Topology`. In `workbench/src`
///   `drawing/PlacesMap` draws, `pure/inset` finds what is drawn larger, `pure/labels` where names
///   go.
@NullMarked
package org.shanhai.app.serve;

import org.jspecify.annotations.NullMarked;
