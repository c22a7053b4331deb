package org.shanhai.pack.panel;

/// A user's table as read.
public record PanelReading(PanelTable table, PanelColumns columns) {}
