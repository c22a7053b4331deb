package org.shanhai.region;

/// Where something is written. Empty texts where unknown.
public record Source(
        String key, String title, String publisher, String date, String url, String licence) {}
