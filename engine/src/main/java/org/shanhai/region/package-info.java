/// What is: the study area as its pack states it.
///
/// A [Region] holds places, industries, the national table, facts and projects, immutable and
/// indexed. Nothing here is computed beyond look-ups and sums, nothing is read from files.
///
/// Canonical units: money in the currency of the pack (yuan unless it says otherwise) a year, jobs
/// and population in persons, areas in km², energy in tonnes of coal equivalent, masses in tonnes,
/// shares as fractions of one, travel in minutes, distances in kilometres.
@NullMarked
package org.shanhai.region;

import org.jspecify.annotations.NullMarked;
