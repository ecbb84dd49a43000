package fr.coachdigital.platform.ui;

/**
 * A view that names itself in the browser's title, which the shell completes to {@code Clients – Coach Digital}.
 *
 * <p>A view with a fixed name needs only {@code @PageTitle} with a translation key:
 *
 * <pre>{@code
 * @PageTitle("client.list.title")
 * @Menu(order = 20, icon = "icons/users.svg") // the menu takes the same key
 * @Route(value = "admin/clients", layout = AdminLayout.class)
 * }</pre>
 *
 * A view whose name depends on what it shows implements this interface instead, and has loaded it in
 * {@code beforeEnter}. Neither implements {@code HasDynamicTitle}, which would push the practice's name out.
 */
public interface NamedPage {

    /** The page's own name, in the language of the view: "Atelier Martin". */
    String pageName();
}
