package org.shanhai.pack.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.shanhai.message.Message;

/// Says what is wrong with the encoding of a file that should be UTF-8, and which one it seems to
/// have.
public final class Encoding {
    private static final Message REMEDY = TableMessage.SAVE_AS_UTF_8.of();

    private Encoding() {}

    /// What keeps the file from being UTF-8 text, at the line of the first bad byte; empty where
    /// nothing does.
    public static Optional<Fault> findFault(Bytes bytes) {
        try {
            byte[] start = head(bytes);
            if (start.length >= 2 && isUtf16(start)) {
                return Optional.of(fault(1, TableMessage.UTF_16.of()));
            }
            Optional<BadByte> bad = firstBad(bytes);
            if (bad.isEmpty()) {
                return Optional.empty();
            }
            if (bad.get().value() == 0) {
                return Optional.of(
                        new Fault(
                                FaultKind.NUL,
                                bad.get().line(),
                                "",
                                "",
                                TableMessage.NUL_BYTE.of(),
                                REMEDY));
            }
            return Optional.of(
                    fault(bad.get().line(), notUtf8(bad.get(), EncodingGuess.of(bytes))));
        } catch (IOException unreadable) {
            return Optional.of(Faults.unreadable(unreadable));
        }
    }

    private static Message notUtf8(BadByte bad, Optional<Message> guess) {
        String value = "0x%02X".formatted(bad.value());
        return guess.map(encoding -> TableMessage.NOT_UTF_8_BUT.of(value, encoding))
                .orElseGet(() -> TableMessage.NOT_UTF_8.of(value));
    }

    private static Fault fault(long line, Message message) {
        return new Fault(FaultKind.ENCODING, line, "", "", message, REMEDY);
    }

    private static byte[] head(Bytes bytes) throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(2);
        }
    }

    private static boolean isUtf16(byte[] start) {
        int mark = ((start[0] & 0xFF) << 8) | (start[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }

    private record BadByte(long line, int value) {}

    /// The first byte that cannot stand where it does in UTF-8 (RFC 3629), or is NUL.
    private static Optional<BadByte> firstBad(Bytes bytes) throws IOException {
        long line = 1;
        int pending = 0;
        int lead = 0;
        boolean second = false;
        try (InputStream in = new BufferedInputStream(bytes.open(), 1 << 16)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                boolean follows = (b & 0xC0) == 0x80;
                if (b == 0 || (follows && pending == 0)) {
                    return Optional.of(new BadByte(line, b));
                }
                if (pending > 0 && (!follows || second && !canFollow(lead, b))) {
                    return Optional.of(new BadByte(line, lead));
                }
                if (follows) {
                    pending--;
                    second = false;
                } else if (b >= 0xF5 || b == 0xC0 || b == 0xC1) {
                    return Optional.of(new BadByte(line, b));
                } else if (b >= 0x80) {
                    lead = b;
                    second = true;
                    pending = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
                }
                if (b == '\n') {
                    line++;
                }
            }
        }
        return pending > 0 ? Optional.of(new BadByte(line, lead)) : Optional.empty();
    }

    /// Whether a second byte makes neither a needlessly long form, nor a surrogate, nor a
    /// character past the last one.
    private static boolean canFollow(int lead, int second) {
        return switch (lead) {
            case 0xE0 -> second >= 0xA0;
            case 0xED -> second < 0xA0;
            case 0xF0 -> second >= 0x90;
            case 0xF4 -> second < 0x90;
            default -> true;
        };
    }
}
