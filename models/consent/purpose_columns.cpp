#include "models/consent/purpose_columns.h"

namespace lanyard {

namespace {

std::shared_ptr<const PurposeColumns::Layout> laidOut(const QStringList &purposes, const Answers &answers,
                                                      const FormVersion &version)
{
    auto layout = std::make_shared<PurposeColumns::Layout>();
    for (const QString &purpose : purposes)
        layout->push_back({qint16(answers.keys().indexOf(purpose)), version.purpose(purpose) != nullptr});
    return layout;
}

} // namespace

const PurposeColumns::Layout *PurposeColumns::layout(const Answers &answers, const FormVersion &version)
{
    const Key key{answers.keys().constData(), &version};
    if (m_lastLayout && key == m_last)
        return m_lastLayout;
    std::shared_ptr<const Layout> &layout = m_layouts[key];
    if (!layout)
        layout = laidOut(m_purposes, answers, version);
    m_last = key;
    m_lastLayout = layout.get();
    return m_lastLayout;
}

} // namespace lanyard
