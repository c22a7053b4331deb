package org.shanhai.region;

/// What is known of the site of a zone.
///
/// @param matter the key of a [Matter] about sites
public record ZoneSite(
        String zone, String matter, MatterAnswer answer, Basis basis, String source, String note)
        implements Row {}
