package org.shanhai.profile;

import org.shanhai.region.Industry;

/// An industry related to another.
///
/// @param relatedness φ, above 0
public record Related(Industry industry, double relatedness) {}
