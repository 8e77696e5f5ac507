#pragma once

#include "models/registers/form_field.h"

#include <QDate>
#include <QVariant>

#include <optional>

namespace lanyard {

/// What is wrong with a field's value as it is to be stored, in words; empty where nothing is.
QString faultOf(const FormField &field, const QVariant &value, const QDate &today);

/// A web address as people type it ("www.example.org/page"), with its scheme. Nothing where it is none, or is one that
/// a browser would run or open on this computer.
std::optional<QString> webAddress(const QString &typed);
bool isEmailAddress(const QString &text);

} // namespace lanyard
