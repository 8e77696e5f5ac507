#pragma once

#include "app/evidence/read_file.h"
#include "app/pictures/picture_canvas.h"
#include "forms/picture/prepared_copy.h"

class QComboBox;
class QPushButton;

namespace lanyard {

class PostBox;
class RecordView;
class Segments;
class Session;
class TextLabel;

/// Beside the picture: how its areas are covered, how large the copy is to be, what was embedded in the file, and where
/// the copy goes.
class PicturePanel : public QWidget
{
    Q_OBJECT

public:
    PicturePanel(Session &session, PictureCanvas *canvas, QWidget *parent = nullptr);

    void show(const QList<ReadNote> &embedded, CopyWanted::Format format); ///< of the picture that the canvas has now
    CopyWanted wanted() const;
    PostBox *postBox() const { return m_post; }
    void setBusy(bool busy);

Q_SIGNALS:
    void keep(); ///< with the post that is chosen
    void saveCopy();

private:
    QWidget *makeAreas();
    QWidget *makeCopy();
    QWidget *makeFoot();
    void fillSizes();
    void follow();

    PictureCanvas *m_canvas;
    Segments *m_how;
    QPushButton *m_remove;
    QPushButton *m_undo;
    QPushButton *m_redo;
    TextLabel *m_marked;
    QComboBox *m_size;
    QComboBox *m_format;
    RecordView *m_embedded;
    PostBox *m_post;
    QPushButton *m_keep;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace lanyard
