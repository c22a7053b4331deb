package org.shanhai.standing;

/// A circumstance of places that is measured.
///
/// @param key its name in answers; words for it are the app's
/// @param unit of its values: the canonical unit of the measure, or one over another, as
///     `yuan/person`, where `yuan` stands for the money of the region; empty for a share (a
///     fraction of one) or an index
public record Indicator(String key, String unit) {}
