package org.shanhai.profile;

/// An industry related to another.
///
/// @param industry its number
/// @param relatedness φ, above 0
public record Related(int industry, double relatedness) {}
