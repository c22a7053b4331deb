package org.shanhai.diagnose;

import org.shanhai.region.Basis;
import org.shanhai.region.Place;

/// How long it takes from a place to another, as a timetable or a report says.
///
/// @param mode as the pack writes it: `rail`, `road`; empty where it does not say
/// @param year of which it is told
public record Journey(
        Place to, double minutes, String mode, int year, Basis basis, String source) {}
