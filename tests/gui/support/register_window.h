#pragma once

#include "app/registers/form_pane.h"
#include "tests/gui/support/school_window.h"

namespace lanyard::test {

/// Opens a form-shaped register's pane in the real window; it has been read when this returns.
FormPane &openPane(SchoolWindow &school, const QString &registerKey, const QString &user = QStringLiteral("anna"));

/// Fills a field of the editor that is open, as its widget would.
void fill(FormPane &pane, const QString &field, const QVariant &value);

/// Enters a record through the desk of somebody who may, without the window. Fails the test where it is refused.
FormRecord enter(SchoolWindow &school, const QString &registerKey, const QMap<QString, QVariant> &values,
                 const QString &user = QStringLiteral("anna"));

QList<FormRecord> stored(const SchoolWindow &school, const QString &registerKey);

/// A request for blocked content that lacks nothing.
QMap<QString, QVariant> blockedContentRequest(const QString &url = QStringLiteral("https://bbc.co.uk/bitesize"));

} // namespace lanyard::test
