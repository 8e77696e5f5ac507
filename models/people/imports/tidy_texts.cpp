#include "models/people/imports/tidy_texts.h"

#include "models/people/imports/import_text.h"

#include <QHashFunctions>

namespace lanyard {

namespace {

constexpr size_t Kept = 2048;

} // namespace

TidyTexts::TidyTexts()
    : m_met(Kept)
{
}

QString TidyTexts::tidied(QStringView written)
{
    QString &met = m_met[qHash(written) % Kept];
    if (met == written)
        return met;
    QString text = tidyText(written);
    if (text == written) // an untidy one would not be recognised
        met = text;
    return text;
}

} // namespace lanyard
