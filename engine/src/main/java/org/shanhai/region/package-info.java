/// What is: the study area as its pack states it.
///
/// A [Region] holds places, industries, the national table, facts and projects, immutable and
/// indexed. Nothing here is computed beyond look-ups and sums, nothing is read from files.
///
/// Canonical units: money in the currency of the pack (yuan unless it says otherwise) a year, jobs
/// and population in persons, areas in km², energy in tonnes of coal equivalent, masses in tonnes,
/// shares as fractions of one, travel in minutes, distances in kilometres.
///
/// # How to change this package
///
/// - **Change what is inside the study area, or later-developed**: `Region.isInside` and
///   `Region.insideUnits`, from the pack's `area` and the `role` of its places.
/// - **Change who is a mountain place when, or which borders are told of**: `PlacesBuilder` (the
///   list of a year), rows of `places` and `aliases`. What answers say of it: `PlaceRemarks`. What
///   is old: `Sheet.isOld`.
/// - **Change in which unit a limit is held**: `Limited`.
@NullMarked
package org.shanhai.region;

import org.jspecify.annotations.NullMarked;
