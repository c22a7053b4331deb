package org.shanhai.profile;

/// A circumstance of places that is measured.
///
/// @param key its name in answers; words for it are the app's
/// @param unit of its values: the canonical unit of the measure, or one over another, as
///     `persons/km2` or `CNY/person` (a year); `1` for a share of one, `index` for an index
public record Circumstance(String key, String unit) {}
