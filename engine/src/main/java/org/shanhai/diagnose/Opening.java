package org.shanhai.diagnose;

import org.shanhai.region.Basis;
import org.shanhai.region.Quantity;

/// When a station or a motorway opened in a place.
///
/// @param measure of the fact that says so: `rail_station_open_year`
/// @param year exactly, about, or at the latest
/// @param note what else the fact says, as whether it was the first
public record Opening(String measure, Quantity year, Basis basis, String source, String note) {}
