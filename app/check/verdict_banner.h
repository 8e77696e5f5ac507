#pragma once

#include "app/widgets/notice.h"

class QPushButton;

namespace lanyard {

/// The answer to a check in a sentence: yes for everybody, or not like this.
class VerdictBanner : public Notice
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);

    /// Of those who can be recognised. `mayCover`: a picture, in which faces can be covered; `note` qualifies a yes.
    void showAnswer(int yes, int all, bool mayCover, const QString &note = {});
    void showProblem(const QString &words); ///< the question itself is not complete

Q_SIGNALS:
    void leaveOut(); ///< ask again without those who may not be shown
    void cover(); ///< ask again with them covered

private:
    QPushButton *m_leaveOut;
    QPushButton *m_cover;
};

} // namespace lanyard
