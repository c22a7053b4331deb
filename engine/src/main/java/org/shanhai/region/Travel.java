package org.shanhai.region;

/// How long it takes from one place to another.
public record Travel(
        String from, String to, double minutes, String mode, int year, Basis basis, String source)
        implements Row {}
