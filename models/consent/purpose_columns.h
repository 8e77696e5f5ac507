#pragma once

#include "models/consent/answers.h"
#include "models/consent/form_version.h"

#include <QHash>
#include <QStringList>

#include <utility>
#include <vector>

namespace lanyard {

/// Purposes as small numbers: where the answer to each stands in a form's answers. Forms of one version share their
/// list of keys, so that a register has a handful of layouts, found once and then read by index.
class PurposeColumns
{
public:
    struct Place
    {
        qint16 index = -1; ///< into Answers; -1: not answered
        bool isAsked = false; ///< the version has this purpose
    };
    using Layout = std::vector<Place>;

    explicit PurposeColumns(QStringList purposes)
        : m_purposes(std::move(purposes))
    {
    }

    const QStringList &purposes() const { return m_purposes; }
    /// Valid as long as this is; the answers must outlive it.
    const Layout *layout(const Answers &answers, const FormVersion &version);

private:
    using Key = std::pair<const QString *, const FormVersion *>;

    QStringList m_purposes;
    QHash<Key, std::shared_ptr<const Layout>> m_layouts;
    Key m_last;
    const Layout *m_lastLayout = nullptr;
};

} // namespace lanyard
