package org.shanhai.region;

/// What a code of a national classification of industries means here.
///
/// @param vintage of the classification, such as `2017`
/// @param code or what codes begin with: the longest that fits a code counts
/// @param industry the key of the industry
public record IndustryCode(String vintage, String code, String industry) implements Row {}
