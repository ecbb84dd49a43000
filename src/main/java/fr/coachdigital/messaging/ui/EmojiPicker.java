package fr.coachdigital.messaging.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import fr.coachdigital.platform.ui.Icons;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A few signs that say more than a word; the keyboards of phones know all the others. */
class EmojiPicker extends Button {
    private static final String SIGNS =
            "👍 👏 🙏 💪 🙂 😊 😀 😂 😉 😍 🤔 😅 😕 😢 😮 🎉 ✅ ❌ ❤️ ⭐ 🔥 💡 📌 📎 📅 ⏰ 📞 💻 🚀 👋 🤝 ☕";

    EmojiPicker(Consumer<String> chosen) {
        setIcon(Icons.SMILE.create());
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("message.emoji"));
        setTooltipText(getTranslation("message.emoji"));
        Popover popover = new Popover();
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.TOP_START);
        popover.setModal(true);
        popover.setRole("dialog");
        popover.setAriaLabel(getTranslation("message.emoji"));
        Div grid = new Div();
        grid.addClassName("emoji-grid");
        Stream.of(SIGNS.split(" ")).forEach(sign -> {
            NativeButton button = new NativeButton(sign, click -> {
                popover.close();
                chosen.accept(sign);
            });
            button.addClassName("emoji");
            grid.add(button);
        });
        popover.add(grid);
    }
}
