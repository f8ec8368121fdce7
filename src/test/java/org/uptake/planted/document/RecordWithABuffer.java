package org.uptake.planted.document;

record RecordWithABuffer(StringBuilder text) {}
