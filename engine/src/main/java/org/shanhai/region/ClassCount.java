package org.shanhai.region;

/// How many firms of a register were read as of one class in one place, those of no class that
/// their words tell left out.
///
/// @param place the key of the place
/// @param ofClass the key of the class
/// @param source the key of a [Source]
public record ClassCount(String place, String ofClass, long firms, String source) implements Row {}
