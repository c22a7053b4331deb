package org.shanhai.pack.panel;

/// A user's table as read.
///
/// @param columns which columns were read as what
public record PanelReading(PanelTable table, PanelColumns columns) {}
