const key = 'postbox.from';

/** The page that the person was on before they had to sign in. */
export const comeFrom = {
  keep: (): void => sessionStorage.setItem(key, location.pathname + location.search),
  take: (): string => {
    const page = sessionStorage.getItem(key) ?? '/';
    sessionStorage.removeItem(key);
    return page;
  },
};
