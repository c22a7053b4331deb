package org.shanhai.pack.book;

/// One column of a sheet of the book, or one line of its first sheet.
///
/// @param required whether no row can do without it
public record BookColumn(String key, CellKind kind, boolean required) {}
