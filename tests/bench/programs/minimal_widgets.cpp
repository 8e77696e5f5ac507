// The least a Qt Widgets program can be: a window with a field and a button. It says when it has been painted.
#include "tests/bench/programs/first_paint.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(new QLineEdit);
    layout->addWidget(new QPushButton(QStringLiteral("Sign in")));
    window.resize(1200, 800);
    lanyard::bench::FirstPaint painted(&window, [] { lanyard::bench::sayAndLeave("painted"); });
    window.show();
    return application.exec();
}
