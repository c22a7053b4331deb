package org.shanhai.region;

import org.shanhai.region.table.InColumn;
import org.shanhai.region.table.OfTable;

/// What a code of a national classification of industries means here.
///
/// @param vintage of the classification, such as `2017`
/// @param code or what codes begin with: the longest that fits a code counts
/// @param industry the key of the industry
@OfTable(value = "codes", key = "vintage, code")
public record IndustryCode(
        @InColumn(key = true) String vintage,
        @InColumn(key = true) String code,
        @InColumn(of = "industries") String industry)
        implements Row {}
