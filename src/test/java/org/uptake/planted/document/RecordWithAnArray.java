package org.uptake.planted.document;

@SuppressWarnings("ArrayRecordComponent")
record RecordWithAnArray(String[] words) {}
